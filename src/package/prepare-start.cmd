@echo off
rem Prepares the classes of a start, once, after the folder has come to its place and may be written to. Made beside and
rem moved, so that a start in between never reads half a file.
setlocal
set "runtime=%~dp0..\runtime"
set "archive=%runtime%\bin\server\classes.jsa"
"%runtime%\bin\java.exe" @start.options@ -Xshare:dump -Xlog:disable "-XX:SharedClassListFile=%~dp0four-quadrant.classes" "-XX:SharedArchiveFile=%archive%.new" >nul 2>&1
if exist "%archive%.new" move /y "%archive%.new" "%archive%" >nul
