import { pageRoot } from '../ui/page/root.js';
import { connectOptions } from './connect.js';
import { mountOptions } from './mount.js';

mountOptions(pageRoot(), connectOptions());
