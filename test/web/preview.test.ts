// In the web worker host, the reader is a part of the bundle.
import '../extension/preview.test';
