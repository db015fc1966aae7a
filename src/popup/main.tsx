import { pageRoot } from '../ui/page/root.js';
import { connectPopup } from './connect.js';
import { mountPopup } from './mount.js';

mountPopup(pageRoot(), connectPopup());
