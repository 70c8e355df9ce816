package org.regmeta.model;

/**
 * The seventeen kinds of records; a profile uses them to say what a restriction applies to. Closed list.
 *
 * <p>The closed list {@code kind}.
 */
public enum Kind implements ClosedCode {
    /**
     * Denotes records about a single authority, public-law corporation or private institution.
     */
    ORGANISATION("Organisation"),

    /**
     * Denotes records about a set of organisations determined by features, such as all youth welfare offices in
     * Bavaria.
     */
    ORGANISATION_CLASS("OrganisationClass"),

    /**
     * Denotes records about software such as a specialist application, an online service or an infrastructure
     * component.
     */
    APPLICATION("Application"),

    /**
     * Denotes records about a kind of register set up by law, regardless of how many holdings of it there are.
     */
    REGISTER("Register"),

    /**
     * Denotes records about the actual holding of one keeping body, with its volume, currency and quality.
     */
    DATASET("Dataset"),

    /**
     * Denotes records about the build-up of data from elements and groups with their numbers of occurrence.
     */
    DATA_STRUCTURE("DataStructure"),

    /**
     * Denotes records about a smallest unit of information with data type, value range and personal reference.
     */
    DATA_ELEMENT("DataElement"),

    /**
     * Denotes records about a term of law or of a subject and what it means.
     */
    CONCEPT("Concept"),

    /**
     * Denotes records about a list of keys with a fixed meaning.
     */
    CODE_LIST("CodeList"),

    /**
     * Denotes records about the translation from one code list or data structure into another and the loss it brings.
     */
    MAPPING("Mapping"),

    /**
     * Denotes records about what data are needed for: a service, supervision or statistics of the administration.
     */
    PROCEDURE("Procedure"),

    /**
     * Denotes records about a complex of facts that a procedure must know, and the ways to prove it.
     */
    REQUIREMENT("Requirement"),

    /**
     * Denotes records about a sort of evidence that a register can issue.
     */
    EVIDENCE_TYPE("EvidenceType"),

    /**
     * Denotes records about who may receive which fields from whom, for which purpose and on which basis.
     */
    AUTHORISATION("Authorisation"),

    /**
     * Denotes records about a technical interface through which data flow, with address, pattern and safeguards.
     */
    DATA_SERVICE("DataService"),

    /**
     * Denotes records about a message or data norm that an exchange follows.
     */
    STANDARD("Standard"),

    /**
     * Denotes records about additional demands that a sector makes on other records.
     */
    PROFILE("Profile");

    private final String code;

    Kind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * The constant of a code.
     *
     * @param code a code of the list, exactly as it is written there
     * @return its constant, never null
     * @throws IllegalArgumentException if the list has no such code
     */
    public static Kind ofCode(String code) {
        return ClosedCode.find(Kind.class, code);
    }
}
