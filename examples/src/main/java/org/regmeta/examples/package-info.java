/** Small programs that a newcomer would copy: each one shows one thing, uses only the public interface and is run by the build. */
package org.regmeta.examples;
