// What is kept without Node is to be kept in a browser.
import '../extension/virtualFiles.test';
