package org.evenhand.criteria.ui;

import java.nio.charset.StandardCharsets;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.criteria.PartId;
import org.evenhand.packs.PackId;
import org.springframework.web.util.UriUtils;

/** The addresses of the commissioner's workbench, relative to the application's own. */
public final class CriteriaNavigation {

    public static final String PACKS = "packs";
    static final String FRAMEWORKS = "frameworks";
    static final String NEW_FRAMEWORK = "frameworks/new";

    private CriteriaNavigation() {}

    /** Every rule pack. */
    public static String packs() {
        return PACKS;
    }

    /** One rule pack, with its measures. */
    public static String pack(PackId id) {
        return PACKS + "/" + UriUtils.encodePathSegment(id.value(), StandardCharsets.UTF_8);
    }

    /** The frameworks that the signed-in person may draft. */
    public static String frameworks() {
        return FRAMEWORKS;
    }

    /** One framework as a whole. */
    public static String framework(FrameworkId id) {
        return "framework/" + UriUtils.encodePathSegment(id.value(), StandardCharsets.UTF_8);
    }

    /** One criterion of a framework. */
    public static String criterion(FrameworkId id, PartId criterion) {
        return framework(id) + "/criterion/" + UriUtils.encodePathSegment(criterion.value(), StandardCharsets.UTF_8);
    }

    /** Brings a spreadsheet into a framework. */
    public static String bringIn(FrameworkId id) {
        return framework(id) + "/import";
    }

    /** What versions of a framework differ in. */
    public static String compare(FrameworkId id) {
        return framework(id) + "/compare";
    }
}
