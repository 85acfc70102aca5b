package org.evenhand.tenders.ui.publishing;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import java.time.LocalDate;
import java.util.Locale;
import org.evenhand.criteria.DraftingFrameworks;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.PartId;
import org.evenhand.design.ChoiceFormField;
import org.evenhand.design.DateFormField;
import org.evenhand.design.HomeSection;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.TenderPages;
import org.evenhand.tenders.WholeDraft;
import org.evenhand.tenders.drafting.Chapter;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.DraftingTenders;
import org.evenhand.tenders.drafting.TenderField;
import org.evenhand.tenders.drafting.TenderFields;
import org.evenhand.tenders.drafting.TenderPart;
import org.evenhand.tenders.ui.DraftNavigation;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** Base of the tests of the pages of a draft: each begins with a tender that was just started. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:framework-pages-${random.uuid};DB_CLOSE_DELAY=30",
            "evenhand.packs=rules"
        })
@ActiveProfiles("demo")
public abstract class DraftPages extends TenderPages {

    private static final OrganisationId NORTHSHIRE = new OrganisationId("northshire-council");
    public static final TenderId DEMO = new TenderId("shared-lives-2027-example");

    @Autowired
    public DraftingTenders drafting;

    @Autowired
    DraftingFrameworks frameworks;

    @Autowired
    @Qualifier("draftTasks")
    public HomeSection tasks;

    public TenderId id = new TenderId("");

    @BeforeEach
    void aTender() {
        id = WholeDraft.begun(context, "Meals at home");
    }

    public final void open(Chapter chapter) {
        open("commissioner", DraftNavigation.chapter(id, chapter), Locale.UK);
    }

    public static DateFormField day(String label) {
        return LocatorJ._find(DateFormField.class).stream()
                .filter(entry -> entry.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    public static ChoiceFormField<String> choice(String label) {
        return LocatorJ._find(ChoiceFormField.class).stream()
                .filter(entry -> entry.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    public final String now(TenderField field) {
        return drafting.find(id).orElseThrow().says(field);
    }

    public final void say(TenderField field, String answer) {
        drafting.answer(id, TenderPart.Id.TENDER, field.path(), now(field), answer);
    }

    /** Everything but the signature; social value is left out with a reason. */
    public final void complete() {
        DraftTender tender = drafting.find(id).orElseThrow();
        org.evenhand.tenders.CompleteDraft.whole(
                        LocalDate.now(context.getBean(java.time.Clock.class)).plusDays(10))
                .forEach((place, answer) -> drafting.answer(
                        id,
                        TenderPart.Id.TENDER,
                        new FieldPath(place),
                        tender.whole().answer(place),
                        answer));
        say(TenderFields.WHY_NO_SOCIAL_VALUE, "It is bought for one month only.");
        Framework framework = frameworks.find(tender.framework()).orElseThrow();
        org.evenhand.tenders.CompleteDraft.size()
                .forEach((place, answer) -> frameworks.answer(
                        framework.id(), PartId.FRAMEWORK, new FieldPath(place), framework.answer(place), answer));
        PartId price = framework.criteria().getFirst().id();
        frameworks.answer(
                framework.id(),
                price,
                new FieldPath("weight"),
                framework.criteria().getFirst().answer("weight"),
                "100");
        frameworks.answer(framework.id(), price, new FieldPath("question"), "", "What do you ask for?");
    }
}
