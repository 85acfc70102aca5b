package org.evenhand.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.evenhand.WordsIn;
import org.evenhand.criteria.sheets.FrameworkSheets;
import org.evenhand.criteria.sheets.SheetPlan;
import org.evenhand.criteria.versions.ComparingFrameworks;
import org.evenhand.people.SignedInAs;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.OrganisationId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests of spreadsheets have in common: a framework with three criteria, and its sheet as somebody edits it. */
public abstract class Sheeted {

    static final OrganisationId NORTHSHIRE = new OrganisationId("northshire-council");
    public static final Optional<PartId> QUALITY = Optional.of(new PartId("quality"));

    @Autowired
    public DraftingFrameworks drafting;

    @Autowired
    public FrameworkSheets sheets;

    @Autowired
    public ComparingFrameworks comparing;

    @Autowired
    public ApplicationContext context;

    @Autowired
    public JdbcClient jdbc;

    public FrameworkId id = new FrameworkId("");
    public PartId hours = PartId.FRAMEWORK;
    public PartId matching = PartId.FRAMEWORK;

    @BeforeEach
    void aFramework() {
        SignedInAs.demo(context, "commissioner");
        id = drafting.start(NORTHSHIRE, "Meals at home", List.of(), WordsIn.ENGLISH)
                .orElseThrow();
        hours = drafting.addOwn(id, CriterionKind.TARGET, Optional.of(new PartId("social-value")));
        answer(hours, "title", "Paid hours");
        answer(hours, "weight", "20");
        answer(hours, "scoring/target/amount", "1300.50");
        matching = drafting.addOwn(id, CriterionKind.JUDGED, QUALITY);
        answer(matching, "title", "=Matching");
        answer(matching, "question", "How?\nAnd who?");
        answer(matching, "scoring/scale/descriptors/5", "Very good");
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    public final void answer(PartId part, String place, String answer) {
        Framework now = found();
        String seen = now.criterion(part).orElseThrow().answer(place);
        assertThat(drafting.answer(id, part, new FieldPath(place), seen, answer))
                .isInstanceOf(AnswerOutcome.Kept.class);
    }

    public final Framework found() {
        return drafting.find(id).orElseThrow();
    }

    public final String stands(PartId part, String place) {
        return found().criterion(part).orElseThrow().answer(place);
    }

    public final SheetPlan plan(EditedSheet sheet) {
        return plan(sheet.bytes());
    }

    public final SheetPlan plan(byte[] file) {
        FrameworkSheets.Planned planned = sheets.plan(id, file, List.of(EditedSheet.CODES));
        assertThat(planned).isInstanceOf(FrameworkSheets.Planned.Read.class);
        return ((FrameworkSheets.Planned.Read) planned).plan();
    }

    public final FrameworkSheets.ImportOutcome bring(SheetPlan plan, List<SheetPlan.Conflict> mine) {
        return sheets.bringIn(id, plan, mine, "edited.xlsx", percent -> {});
    }

    public final EditedSheet sheet() {
        return EditedSheet.of(sheets, id);
    }
}
