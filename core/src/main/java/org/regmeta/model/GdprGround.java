package org.regmeta.model;

/**
 * The grounds of lawfulness of Articles 6 and 9 and the authority under Article 10 of the General Data Protection
 * Regulation. Closed list.
 *
 * <p>The closed list {@code gdprGround}.
 */
public enum GdprGround implements ClosedCode {
    /**
     * The processing rests on the consent of the data subject for specific purposes.
     */
    ART6_1_A("art6-1-a"),

    /**
     * The processing is necessary to perform a contract with the data subject or to prepare one at their request.
     */
    ART6_1_B("art6-1-b"),

    /**
     * The processing is necessary because a law obliges the controller to carry it out.
     */
    ART6_1_C("art6-1-c"),

    /**
     * The processing is necessary to protect the life or limb of a human being.
     */
    ART6_1_D("art6-1-d"),

    /**
     * The processing is necessary for a task in the public interest or in the exercise of official authority vested
     * in the controller.
     */
    ART6_1_E("art6-1-e"),

    /**
     * The processing serves legitimate interests that prevail in the balance; authorities cannot rely on this in
     * performing their tasks.
     */
    ART6_1_F("art6-1-f"),

    /**
     * The data subject has given explicit consent to the processing of specially protected data.
     */
    ART9_2_A("art9-2-a"),

    /**
     * Specially protected data are needed to exercise rights and duties of employment law, social security and social
     * protection.
     */
    ART9_2_B("art9-2-b"),

    /**
     * Specially protected data are needed to protect a life, and the person is incapable of consenting.
     */
    ART9_2_C("art9-2-c"),

    /**
     * An association with a political, philosophical, religious or trade union aim processes data of its members and
     * close contacts internally.
     */
    ART9_2_D("art9-2-d"),

    /**
     * The data subject has manifestly made the specially protected data public themselves.
     */
    ART9_2_E("art9-2-e"),

    /**
     * Specially protected data are needed to assert or defend claims or for a court to decide.
     */
    ART9_2_F("art9-2-f"),

    /**
     * A proportionate law with safeguards allows specially protected data for reasons of substantial public interest.
     */
    ART9_2_G("art9-2-g"),

    /**
     * Specially protected data are needed for prevention, diagnosis, treatment, working capacity or the management of
     * care systems.
     */
    ART9_2_H("art9-2-h"),

    /**
     * Specially protected data are needed to protect the public, for instance from epidemics or unsafe medicines.
     */
    ART9_2_I("art9-2-i"),

    /**
     * A law allows specially protected data for archiving in the public interest, research or statistics with the
     * safeguards of Article 89.
     */
    ART9_2_J("art9-2-j"),

    /**
     * Data on convictions and offences are processed under the control of official authority or under a provision
     * with suitable safeguards.
     */
    ART10("art10");

    private final String code;

    GdprGround(String code) {
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
    public static GdprGround ofCode(String code) {
        return ClosedCode.find(GdprGround.class, code);
    }
}
