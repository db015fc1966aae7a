import { connectPopup } from '../popup/connect.js';
import { pageRoot } from '../ui/page/root.js';
import { mountPanel } from './mount.js';

mountPanel(pageRoot(), connectPopup());
