package org.evenhand.criteria.drafting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.evenhand.criteria.CriterionKind;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.criteria.PartId;
import org.evenhand.record.By;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.TenderId;
import org.evenhand.shared.words.MessageLookup;

/** Writes the sections and the price with which every framework begins. */
public final class FrameworkTemplate {

    private static final String QUALITY = "quality";
    public static final String SOCIAL_VALUE = "social-value";
    static final String PRICE = "price";

    private final FrameworkRows rows;
    private final FrameworkId id;
    private final By by;
    private final MessageLookup words;

    /**
     * Writes one framework.
     *
     * @param words in the language in which it begins
     */
    public FrameworkTemplate(FrameworkRows rows, FrameworkId id, By by, MessageLookup words) {
        this.rows = rows;
        this.id = id;
        this.by = by;
        this.words = words;
    }

    public void write(OrganisationId organisation, Optional<TenderId> tender, String title) {
        rows.open(id, organisation, tender, by);
        rows.answers().add(id.value(), List.of(PartId.FRAMEWORK.given(Framework.TITLE, title)), by);
        section(QUALITY, words.say("framework.begins.quality"));
        section(SOCIAL_VALUE, words.say("framework.begins.social-value"));
        section(PRICE, words.say("framework.begins.price"));
        SortedMap<String, String> price = CriterionKind.PRICE.beginning("P1");
        price.put("section", PRICE);
        price.put("title", words.say("framework.begins.whole-price"));
        criterion(new PartId(UUID.randomUUID().toString()), price);
    }

    private void section(String part, String title) {
        rows.addSection(id, new PartId(part), new TreeMap<>(Map.of("title", title)), by);
    }

    public void criterion(PartId part, SortedMap<String, String> answers) {
        rows.addCriterion(id, part, answers, by);
    }

    /** What was written is the first version. */
    public void made() {
        rows.answers().next(id.value(), by);
    }
}
