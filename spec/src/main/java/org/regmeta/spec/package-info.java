/** The files of the standard: schemas, code lists, profiles, rule texts and the tables of the model. Nothing but the way to open them may enter. */
package org.regmeta.spec;
