package org.evenhand.criteria.ui;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.evenhand.ViewsOf;
import org.evenhand.WordsIn;
import org.evenhand.criteria.CriterionKind;
import org.evenhand.criteria.DraftingFrameworks;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.criteria.PartId;
import org.evenhand.design.NotFoundPage;
import org.evenhand.design.PageReading;
import org.evenhand.design.TroublePage;
import org.evenhand.people.SignedInAs;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.OrganisationId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ActiveProfiles;

/** What tests of the pages of frameworks have in common: each begins with a framework that has one criterion. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:framework-pages-${random.uuid};DB_CLOSE_DELAY=30",
            "evenhand.packs=rules"
        })
@ActiveProfiles("demo")
public abstract class FrameworkPages extends PageReading {

    private static final OrganisationId NORTHSHIRE = new OrganisationId("northshire-council");

    @Autowired
    public ApplicationContext context;

    @Autowired
    public DraftingFrameworks drafting;

    public FrameworkId id = new FrameworkId("");
    public PartId hours = PartId.FRAMEWORK;

    @BeforeEach
    void aFramework() {
        SignedInAs.demo(context, "commissioner");
        id = drafting.start(NORTHSHIRE, "Meals at home", List.of(), WordsIn.ENGLISH)
                .orElseThrow();
        drafting.answer(id, PartId.FRAMEWORK, new FieldPath(Framework.VALUE), "", "650000");
        hours = drafting.addOwn(id, CriterionKind.TARGET, Optional.of(new PartId("social-value")));
        answer("title", "Paid hours");
        answer("weight", "20");
        answer("scoring/measure", "paid-hours");
        answer("scoring/target/amount", "1300");
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
        SignedInAs.nobody();
    }

    public final void answer(String place, String answer) {
        drafting.answer(id, hours, new FieldPath(place), now(place), answer);
    }

    public final String now(String place) {
        return drafting.find(id).orElseThrow().criterion(hours).orElseThrow().answer(place);
    }

    public final void open(String who, String path, Locale language) {
        open(
                context,
                who,
                path,
                language,
                new Routes(
                        ViewsOf.packages("org.evenhand.criteria.ui", "org.evenhand.unitvalues.ui"),
                        Set.of(NotFoundPage.class, TroublePage.class),
                        true));
    }

    public final void open(String path) {
        open("commissioner", path, Locale.UK);
    }
}
