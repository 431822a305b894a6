// The web worker host is to do what the host on a desktop does.
import '../extension/fixes.test';
