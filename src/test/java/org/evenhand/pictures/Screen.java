package org.evenhand.pictures;

import java.util.List;

/**
 * A screen of which a picture is made.
 *
 * @param file the name of the picture, without its ending
 * @param person the first part of the e-mail address of an invented person; empty: nobody
 * @param path of the page, relative to the application
 * @param part a selector of what stands at the top of the picture; empty: the top of the page
 */
record Screen(String file, String person, String path, String part, Size size) {

    /** The width and height of a picture and how many dots a pixel has. */
    record Size(int width, int height, double dots) {}

    private static final Size DESK = new Size(1120, 700, 1);
    private static final Size PHONE = new Size(360, 700, 1.5);

    /** At two dots a pixel sharp on small screens, and never scaled up ({@code signin/ui/FrontPage}). */
    static final Size CROP = new Size(360, 260, 2);

    private static final String SCORES = "tender/shared-lives-proportionate/scores";
    private static final String NOTICE = "notice/homeshare-2027-example";
    private static final String FRAMEWORK = "framework/shared-lives-example";

    /** Those of {@code docs/pictures.md}, in its order, in English. */
    static final List<Screen> OF_DOCS = List.of(
            new Screen("front-page", "", "", "", DESK),
            new Screen("comparison", "", "compare/shared-lives-rigid/shared-lives-proportionate", "", DESK),
            new Screen("score-sheet", "", SCORES + "/hearthside/S1", "", DESK),
            new Screen("framework", "commissioner", FRAMEWORK, "", DESK),
            new Screen("criterion-curve", "commissioner", FRAMEWORK + "/criterion/hours", "main figure.chart", DESK),
            new Screen("notice", "", NOTICE, "", DESK),
            new Screen("notice-phone", "", NOTICE, "", PHONE),
            new Screen("comment-phone", "", "comment/try-this-link", "", PHONE),
            new Screen("home", "commissioner", "", "", DESK),
            new Screen(
                    "business-case",
                    "commissioner",
                    "organisation/northshire-council/business-cases/shared-lives",
                    "main figure.chart",
                    DESK));

    /** Those of the front page, which are made in both languages. */
    static final List<Screen> CROPS = List.of(
            new Screen("buyer", "commissioner", "framework/homeshare-tender", "main figure.chart", CROP),
            new Screen("provider", "", NOTICE, "main .side-card", CROP),
            new Screen("auditor", "", SCORES + "/hearthside/S1", ".working-line", CROP));
}
