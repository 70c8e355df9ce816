package org.regmeta.match;

/** In which way a field holds what is needed. The order is from nearest to farthest. */
public enum CoveredBy {
    /** It is the data element that is needed. */
    ELEMENT,
    /** It lies in the group that is needed. */
    GROUP,
    /** Its concept is the one that is needed. */
    SAME_CONCEPT,
    /** Its concept is narrower than the one that is needed. */
    NARROWER_CONCEPT,
    /** The evidence answers the question with yes or no. */
    ANSWER,
    /** A mapping leads from the field to what is needed. */
    MAPPED
}
