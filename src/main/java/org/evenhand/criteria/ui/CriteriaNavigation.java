package org.evenhand.criteria.ui;

import java.nio.charset.StandardCharsets;
import org.evenhand.folders.PackId;
import org.springframework.web.util.UriUtils;

/** The addresses of the commissioner's workbench, relative to the application's own. */
public final class CriteriaNavigation {

    static final String PACKS = "packs";

    private CriteriaNavigation() {}

    /** Every rule pack. */
    public static String packs() {
        return PACKS;
    }

    /** One rule pack, with its measures. */
    public static String pack(PackId id) {
        return PACKS + "/" + UriUtils.encodePathSegment(id.value(), StandardCharsets.UTF_8);
    }
}
