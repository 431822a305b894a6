// Runs the tests of the desktop in the web worker extension host.
import '../extension/tree.test';
