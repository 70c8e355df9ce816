/**
 * The build tool of the standard: reads {@code spec/model}, {@code spec/rules} and {@code spec/codelists}, checks them and writes everything that is derived
 * from them: schemas, JSON-LD context, reference pages, the packed tables of the spec jar and the Java builders. Nothing else may enter here: the tool is not
 * published and no library depends on it.
 */
package org.regmeta.generator;
