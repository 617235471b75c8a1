@echo off
rem Starts the program of this folder with the Java 17 or newer of this machine.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo Four-Quadrant needs Java 17 or newer: install one, or set JAVA_HOME. 1>&2
  exit /b 2
)
"%java%" @start.options@ -cp "%~dp0four-quadrant.jar;%~dp0lib\*" @main.class@ %*
