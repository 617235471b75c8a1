@echo off
rem Starts the program beside this file with what makes its start fast: classes prepared at build time, a small compiler
rem and collector. A Java other than that of the build passes over what it does not know.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
set "archive="
if exist "%~dp0four-quadrant.jsa" set archive="-XX:SharedArchiveFile=%~dp0four-quadrant.jsa"
rem A window stays for hours and shall leave memory to others.
set "memory="
if "%~1"=="" set "memory=@window.options@"
if "%~1"=="--new-window" set "memory=@window.options@"
if exist "%~1" set "memory=@window.options@"
"%java%" @start.options@ %memory% %archive% -jar "%~dp0four-quadrant.jar" %*
