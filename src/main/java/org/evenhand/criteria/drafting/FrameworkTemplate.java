package org.evenhand.criteria.drafting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.evenhand.criteria.CriterionKind;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.criteria.PartId;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.TenderId;

/** Writes the sections and the price with which every framework begins. */
public final class FrameworkTemplate {

    public static final String QUALITY = "quality";
    public static final String SOCIAL_VALUE = "social-value";
    static final String PRICE = "price";

    private record Section(String id, String title) {}

    private static final List<Section> SECTIONS = List.of(
            new Section(QUALITY, "Quality"), new Section(SOCIAL_VALUE, "Social value"), new Section(PRICE, "Price"));

    private final FrameworkRows rows;
    private final FrameworkId id;
    private final String by;
    private final Instant at;

    public FrameworkTemplate(FrameworkRows rows, FrameworkId id, String by, Instant at) {
        this.rows = rows;
        this.id = id;
        this.by = by;
        this.at = at;
    }

    public void write(OrganisationId organisation, Optional<TenderId> tender, String title) {
        rows.open(id, organisation, tender, by, at);
        rows.write(id, PartId.FRAMEWORK, Framework.TITLE, title, by, at);
        for (Section section : SECTIONS) {
            PartId part = new PartId(section.id());
            rows.addPart(id, part, true, rows.nextPlace(id));
            rows.write(id, part, "title", section.title(), by, at);
        }
        SortedMap<String, String> price = CriterionKind.PRICE.beginning("P1");
        price.put("section", PRICE);
        price.put("title", "Price for the whole contract");
        criterion(new PartId(UUID.randomUUID().toString()), price);
    }

    public void criterion(PartId part, SortedMap<String, String> answers) {
        rows.addCriterion(id, part, answers, by, at);
    }

    /** What was written is the first version. */
    public void made() {
        rows.changed(id, by, at);
    }
}
