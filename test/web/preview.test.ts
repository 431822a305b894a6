// Runs the tests in the web worker extension host, where the parser is part of the bundle.
import '../extension/preview.test';
