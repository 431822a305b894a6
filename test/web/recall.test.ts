// Runs the tests of the quiz with the files and the storage of a browser.
import '../extension/recall.test';
