import { fromFig, having, pages } from './pages';
import type { Program } from './program';

/** Compilers, interpreters and build tools. */
export const languagePrograms: readonly Program[] = [
  ...having(
    { flagsFirst: true },
    pages(`
      node  Runs JavaScript
        $ node server.js  Runs a program
        [FILE] [ARGUMENT...]
        -c, --check  Checks the syntax without running the program
        -e, --eval CODE  Evaluates code
        --env-file FILE...  Sets environment variables from a file
        --inspect[=ADDRESS]  Starts the inspector for debuggers
        -p, --print CODE  Evaluates code and prints the result
        -r, --require MODULE...  Preloads a module
        --test  Runs tests
        -v, --version  Prints the version
        --watch  Restarts when a file changes
      python, python3  Runs Python
        $ python3 -m http.server 8000  Serves the files of this folder
        [FILE] [ARGUMENT...]
        -c CODE  Evaluates code
        -i  Starts an interactive prompt afterwards
        -m MODULE  Runs a module as a script
        -u  Unbuffered output
        -V, --version  Prints the version
      ruby  Runs Ruby
        [FILE] [ARGUMENT...]
        -e CODE  Evaluates code
      php  Runs PHP
        $ php -S localhost:8000  Serves the files of this folder
        [FILE] [ARGUMENT...]
        -r CODE  Evaluates code
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
      java  Runs Java programs
        $ java -jar app.jar  Runs a JAR file
        [CLASS] [ARGUMENT...]
        -classpath, -cp, --class-path PATH  Class search path
        -jar FILE  Runs a JAR file
        -version  Prints the version
    `),
  ),
  ...having(
    { singleDash: true },
    pages(`
      javac  Java compiler
        $ javac Main.java  Compiles a file
        FILE...
        -classpath, -cp, --class-path PATH  Class search path
        -d FOLDER  Output folder for class files
      gcc, cc  GNU C compiler
        $ gcc -o hello hello.c  Compiles a program
        FILE...
        -c  Compiles without linking
        -D NAME  Defines a macro
        -g  Adds debug information
        -I FOLDER  Search path for headers
        -L FOLDER  Search path for libraries
        -l NAME  Links a library
        -o FILE  Output file
        -O LEVEL  Optimization level
        -Wall  Enables most warnings
      g++, c++  GNU C++ compiler
        $ g++ -o hello hello.cpp  Compiles a program
        FILE...
        -o FILE  Output file
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
        $ mvn clean package  Builds from scratch and packages the result
      gradle  Builds programs in Java with Gradle
        $ gradle build  Builds the program and tests it
      make  Builds targets of a Makefile
        $ make install  Builds and installs
        [TARGET...]
      cmake  Generates build files
        $ cmake -S . -B build  Generates build files in a separate folder
      rustup  Installs versions of Rust
      tsc  TypeScript compiler
      pytest  Runs tests in Python
      jupyter  Opens notebooks in the browser
        $ jupyter notebook  Opens the files of this folder
      create-react-app  Creates a web application with React
      django-admin  Creates and manages Django projects
      nest  Creates and manages NestJS applications
    `),
  ),
  ...pages(`
    ng  Angular command-line interface
      $ ng serve  Builds the application and serves it
      > add PACKAGE  Adds a library
      > build, b [PROJECT]  Builds the application
      > deploy [PROJECT]  Deploys the application
      > generate, g [COMMAND] [NAME]  Generates files from a schematic
      > new, n [NAME]  Creates a new application
      > serve, s, dev [PROJECT]  Builds the application and serves it
      > test, t [PROJECT]  Runs the tests
      > update [PACKAGE...]  Updates the application and its dependencies
      > version, v  Prints the version
    rustc  Rust compiler
      $ rustc main.rs  Compiles a program
    scala  Runs Scala
    sbt  Builds programs in Scala
    ant  Builds programs in Java with Ant
    jar  Manages JAR files
      $ jar tf app.jar  Lists the contents
    jshell  Interactive Java shell
    mvnw, ./mvnw  Maven wrapper of a project
    gradlew, ./gradlew  Gradle wrapper of a project
      $ ./gradlew build  Builds the program and tests it
    erl  Interactive Erlang shell
    elixir  Runs Elixir
    iex  Interactive Elixir shell
    flask  Runs web applications in Python
      $ flask run --port 8000  Serves the application on a port
    gunicorn  Serves web applications in Python
    uvicorn  Serves web applications in Python
    rails  Creates and runs Ruby on Rails applications
    nodemon  Runs JavaScript again when a file changes
      $ nodemon server.js  Runs a program and restarts it after changes
    pm2  Process manager
      $ pm2 start server.js  Runs a program in the background
    hugo  Static site generator
    jekyll  Static site generator
  `),
];
