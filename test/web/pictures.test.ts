// Runs the tests of pictures with the files of a web workspace.
import '../extension/pictures.test';
