@echo off
rem Starts the command regmeta on Windows. Needs Java 17 or later.
setlocal EnableExtensions DisableDelayedExpansion
for %%I in ("%~dp0..") do set "REGMETA=%%~fI"
set "SCRATCH=%TEMP%\regmeta-%RANDOM%-%RANDOM%"

set "JAVA="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if not defined JAVA for %%J in (java.exe) do set "JAVA=%%~$PATH:J"
if not defined JAVA (
  echo regmeta: Java 17 oder neuer fehlt [JAVA_HOME oder PATH]. / Java 17 or later is missing [JAVA_HOME or PATH]. 1>&2
  exit /b 3
)

rem Reading the file "release" is much faster than asking Java.
set "VERSION="
for %%R in ("%JAVA%\..\..\release") do if exist "%%~fR" (
  for /f "usebackq tokens=1,2 delims==" %%A in ("%%~fR") do if "%%A"=="JAVA_VERSION" set "VERSION=%%~B"
)
if defined VERSION goto :known
"%JAVA%" -fullversion 2> "%SCRATCH%.version"
for /f usebackq^ tokens^=2^ delims^=^" %%V in ("%SCRATCH%.version") do set "VERSION=%%V"
del "%SCRATCH%.version" 2> nul
:known
set "MAJOR=0"
for /f "tokens=1,2 delims=.-_+" %%A in ("%VERSION%") do if "%%A"=="1" (set "MAJOR=%%B") else (set "MAJOR=%%A")
if %MAJOR% LSS 17 (
  echo regmeta: Java %VERSION% ist zu alt, gebraucht wird Java 17 oder neuer [JAVA_HOME oder PATH]. / is too old, Java 17 or later is needed [JAVA_HOME or PATH]. 1>&2
  exit /b 3
)

set OPTIONS=-XX:+UseSerialGC -Xss1m -Xshare:auto -Xlog:disable -Xlog:all=error:stderr
set LIMITS=-Djava.awt.headless=true -Djdk.xml.entityExpansionLimit=1 -Djava.net.useSystemProxies=false
set "CLASSES=%REGMETA%\lib\*"

rem An archive of the classes that a call loads makes the start several times faster. A text beside it says which Java and which jars
rem it fits. Both are written aside and moved; where they cannot be written, the command works without.
set "ARCHIVE=%REGMETA%\lib\regmeta-%VERSION%.jsa"
set "FITS=%REGMETA%\lib\regmeta-%VERSION%.txt"
(
  for %%F in ("%JAVA%" "%REGMETA%\lib\*.jar") do echo %%~fF %%~zF %%~tF
) > "%SCRATCH%.txt"
if exist "%ARCHIVE%" (
  fc /b "%FITS%" "%SCRATCH%.txt" > nul 2>&1 && goto :start
)
set "ASIDE=%REGMETA%\lib\.aside-%RANDOM%-%RANDOM%"
copy /y "%SCRATCH%.txt" "%ASIDE%.txt" > nul 2>&1 || goto :start
"%JAVA%" %OPTIONS% -XX:ArchiveClassesAtExit="%ASIDE%.jsa" %LIMITS% -cp "%CLASSES%" org.regmeta.cli.Main validate "%REGMETA%\sample\sample.json" "%REGMETA%\sample\sample.xml" > nul 2>&1 < nul
if exist "%ASIDE%.jsa" move /y "%ASIDE%.jsa" "%ARCHIVE%" > nul 2>&1 && move /y "%ASIDE%.txt" "%FITS%" > nul 2>&1
del "%ASIDE%.jsa" "%ASIDE%.txt" 2> nul

:start
del "%SCRATCH%.txt" 2> nul
if exist "%ARCHIVE%" set OPTIONS=%OPTIONS% -XX:SharedArchiveFile="%ARCHIVE%"
"%JAVA%" %OPTIONS% %LIMITS% -cp "%CLASSES%" org.regmeta.cli.Main %*
exit /b %ERRORLEVEL%
