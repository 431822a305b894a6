import { fromFig, having, pages } from './pages';
import type { Program } from './program';

/** Programs that build and run other programs. */
export const languagePrograms: readonly Program[] = [
  ...having(
    { flagsFirst: true },
    pages(`
      node  Runs JavaScript
        $ node server.js  Runs a program
        [FILE] [ARGUMENT...]
        -c, --check  Reads the program without running it
        -e, --eval CODE  Runs this code
        --env-file FILE...  Reads variables from the file
        --inspect[=ADDRESS]  Lets a debugger join
        -p, --print CODE  Runs this code and prints what comes out
        -r, --require MODULE...  Loads this module first
        --test  Runs tests
        -v, --version  Prints the version
        --watch  Starts anew when a file changes
      python, python3  Runs Python
        $ python3 -m http.server 8000  Serves the files of this folder
        [FILE] [ARGUMENT...]
        -c CODE  Runs this code
        -i  Opens a prompt afterwards
        -m MODULE  Runs this module
        -u  Prints at once
        -V, --version  Prints the version
      ruby  Runs Ruby
        [FILE] [ARGUMENT...]
        -e CODE  Runs this code
      php  Runs PHP
        $ php -S localhost:8000  Serves the files of this folder
        [FILE] [ARGUMENT...]
        -r CODE  Runs this code
        -S ADDRESS  Serves the files of this folder
        -v, --version  Prints the version
      perl  Runs Perl
        [FILE] [ARGUMENT...]
      deno  Runs JavaScript and TypeScript
      ts-node  Runs TypeScript
        [FILE] [ARGUMENT...]
    `),
  ),
  ...having(
    { flagsFirst: true, singleDash: true },
    pages(`
      java  Runs programs for the Java machine
        $ java -jar app.jar  Runs a packed program
        [CLASS] [ARGUMENT...]
        -classpath, -cp, --class-path PATH  Where classes are
        -jar FILE  Runs this packed program
        -version  Prints the version
    `),
  ),
  ...having(
    { singleDash: true },
    pages(`
      javac  Makes classes out of Java
        $ javac Main.java  Makes a class out of a file
        FILE...
        -classpath, -cp, --class-path PATH  Where classes are
        -d FOLDER  Where the classes are written
      gcc, cc  Makes programs out of C
        $ gcc -o hello hello.c  Makes a program out of a file
        FILE...
        -c  Makes an object file, and no program
        -D NAME  Defines a macro
        -g  Keeps what a debugger needs
        -I FOLDER  Where headers are
        -L FOLDER  Where libraries are
        -l NAME  Takes in a library
        -o FILE  What is written
        -O LEVEL  How fast the program is made
        -Wall  Warns of what may be wrong
      g++, c++  Makes programs out of C++
        $ g++ -o hello hello.cpp  Makes a program out of a file
        FILE...
        -o FILE  What is written
    `),
  ),
  ...fromFig(
    pages(`
      go  Builds and runs programs in Go
        $ go run main.go  Builds a program and runs it
      cargo  Builds and runs programs in Rust
        $ cargo run  Builds the program and runs it
      dotnet  Builds and runs programs in C#
        $ dotnet run  Builds the program and runs it
      mvn  Builds programs in Java with Maven
        $ mvn clean package  Builds all anew and packs it
      gradle  Builds programs in Java with Gradle
        $ gradle build  Builds the program and tests it
      make  Builds what has changed, as a Makefile says
        $ make install  Builds and installs
        [TARGET...]
      cmake  Makes files to build a program with
        $ cmake -S . -B build  Prepares a build in a folder of its own
      rustup  Installs versions of Rust
      tsc  Makes JavaScript out of TypeScript
      pytest  Runs tests in Python
      jupyter  Opens notebooks with code in the browser
        $ jupyter notebook  Opens the files of this folder
      create-react-app  Makes a new web application with React
      django-admin  Makes and manages web sites with Django
      nest  Makes and manages servers with NestJS
    `),
  ),
  ...pages(`
    ng  Works on web applications with Angular
      $ ng serve  Builds the application and serves it
      > add PACKAGE  Adds a library
      > build, b [PROJECT]  Builds the application
      > deploy [PROJECT]  Brings the application to where it runs
      > generate, g [COMMAND] [NAME]  Writes a part of the application to begin with
      > new, n [NAME]  Makes a new application
      > serve, s, dev [PROJECT]  Builds the application and serves it
      > test, t [PROJECT]  Runs the tests
      > update [PACKAGE...]  Brings libraries to newer versions
      > version, v  Prints the version
    rustc  Makes programs out of Rust
      $ rustc main.rs  Makes a program out of a file
    scala  Runs Scala
    sbt  Builds programs in Scala
    ant  Builds programs in Java with Ant
    jar  Packs Java classes
      $ jar tf app.jar  Lists what is packed
    jshell  Opens a prompt of Java
    mvnw, ./mvnw  Builds a program in Java with its own Maven
    gradlew, ./gradlew  Builds a program in Java with its own Gradle
      $ ./gradlew build  Builds the program and tests it
    erl  Opens a prompt of Erlang
    elixir  Runs Elixir
    iex  Opens a prompt of Elixir
    flask  Runs web applications in Python
      $ flask run --port 8000  Serves the application on a port
    gunicorn  Serves web applications in Python
    uvicorn  Serves web applications in Python
    rails  Makes and runs web sites in Ruby
    nodemon  Runs JavaScript again when a file changes
      $ nodemon server.js  Runs a program, again and again
    pm2  Keeps programs running
      $ pm2 start server.js  Runs a program in the background
    hugo  Makes web sites out of text
    jekyll  Makes web sites out of text
  `),
];
