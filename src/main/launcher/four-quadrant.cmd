@echo off
rem Starts the program beside this file with what makes its start fast: classes prepared at build time, a small compiler
rem and collector. A Java other than that of the build passes over what it does not know.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
set "archive="
if exist "%~dp0four-quadrant.jsa" set archive="-XX:SharedArchiveFile=%~dp0four-quadrant.jsa"
"%java%" @start.options@ %archive% -jar "%~dp0four-quadrant.jar" %*
