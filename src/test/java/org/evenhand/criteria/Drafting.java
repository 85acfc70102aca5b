package org.evenhand.criteria;

import java.util.List;
import java.util.Optional;
import org.evenhand.WordsIn;
import org.evenhand.criteria.builder.OwnRules;
import org.evenhand.criteria.drafting.ArrangingFrameworks;
import org.evenhand.people.SignedInAs;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.OrganisationId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests of drafting have in common: each begins with a commissioner and a framework that has a price only. */
public abstract class Drafting {

    static final OrganisationId NORTHSHIRE = new OrganisationId("northshire-council");
    public static final PartId QUALITY = new PartId("quality");

    @Autowired
    public DraftingFrameworks drafting;

    @Autowired
    public OwnRules own;

    @Autowired
    public ArrangingFrameworks arranging;

    @Autowired
    ApplicationContext context;

    @Autowired
    public JdbcClient jdbc;

    public FrameworkId id = new FrameworkId("");

    @BeforeEach
    void begin() {
        SignedInAs.demo(context, "commissioner");
        id = drafting.start(NORTHSHIRE, " Meals at home ", List.of(), WordsIn.ENGLISH)
                .orElseThrow();
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    public final Framework found() {
        return drafting.find(id).orElseThrow();
    }

    public final DraftPart part(PartId part) {
        return found().criterion(part).orElseThrow();
    }

    public final PartId own(CriterionKind kind) {
        return drafting.addOwn(id, kind, Optional.of(QUALITY));
    }

    /** Replaces what stands there. */
    public final AnswerOutcome answer(PartId part, String place, String answer) {
        return drafting.answer(id, part, new FieldPath(place), part(part).answer(place), answer);
    }

    /** The rule by which a criterion scores. */
    public final String rule(PartId part) {
        return CriterionReading.of(part(part), found())
                .rule(found().contract())
                .orElseThrow()
                .drl();
    }

    public final List<String> acts() {
        return jdbc.sql("select act from audit_record where subject_id = ? order by seq")
                .param(id.value())
                .query(String.class)
                .list();
    }
}
