@echo off
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA_EXE=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA_EXE=%JAVA_HOME%\bin\java.exe"
"%JAVA_EXE%" -XX:+UseSerialGC -Xss1m -Xshare:auto -Djava.awt.headless=true -Djdk.xml.entityExpansionLimit=1 -Djava.net.useSystemProxies=false -cp "%HOME_DIR%\lib\*" org.regmeta.cli.Main %*
exit /b %ERRORLEVEL%
