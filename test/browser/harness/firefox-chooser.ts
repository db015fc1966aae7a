/** Registers a file chooser that chooses this file when it is next opened, and then gives the browser's own its place back. */
export const chooserFor = (file: string): string => `
  const registrar = Components.manager.QueryInterface(Ci.nsIComponentRegistrar);
  const contract = '@mozilla.org/filepicker;1';
  const [own, ours] = [registrar.contractIDToCID(contract), Services.uuid.generateUUID()];
  const file = Cc['@mozilla.org/file/local;1'].createInstance(Ci.nsIFile);
  file.initWithPath(${JSON.stringify(file)});
  window.newsglossChose = false;
  const chooser = {
    QueryInterface: ChromeUtils.generateQI(['nsIFilePicker']),
    init() {}, appendFilters() {}, appendFilter() {}, appendRawFilter() {}, close() {}, isModeSupported: () => Promise.resolve(true),
    file, get files() { return [file][Symbol.iterator](); }, fileURL: Services.io.newFileURI(file), filterIndex: 0, defaultString: '', defaultExtension: '',
    addToRecentDocs: false, displayDirectory: null, displaySpecialDirectory: '', okButtonLabel: '', capture: 0, mode: Ci.nsIFilePicker.modeOpen,
    open(callback) {
      registrar.unregisterFactory(ours, factory);
      registrar.registerFactory(own, '', contract, null);
      window.newsglossChose = true;
      Services.tm.dispatchToMainThread(() => callback.done(Ci.nsIFilePicker.returnOK));
    },
  };
  const factory = { QueryInterface: ChromeUtils.generateQI(['nsIFactory']), createInstance: (iid) => chooser.QueryInterface(iid) };
  registrar.registerFactory(ours, '', contract, factory);`;
