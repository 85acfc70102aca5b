package org.evenhand.signin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import java.util.Locale;
import java.util.Set;
import org.evenhand.ViewsOf;
import org.evenhand.design.ErrorSummary;
import org.evenhand.design.FormField;
import org.evenhand.design.NotFoundPage;
import org.evenhand.design.PageNotForYou;
import org.evenhand.design.PageReading;
import org.evenhand.design.ServiceNotForYou;
import org.evenhand.design.TroublePage;
import org.evenhand.letters.Outbox;
import org.evenhand.people.SignedInAs;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** What tests of the pages about people have in common: ways to open one as somebody, to read it and to fill it in. */
public abstract class PagesTest extends PageReading {

    public static final Locale ENGLISH = Locale.UK;
    public static final Locale WELSH = Locale.of("cy", "GB");

    public static final String NOBODY = "";
    public static final String NORTHSHIRE = "organisation/northshire-council";
    public static final String HEARTHSIDE = "organisation/hearthside-shared-lives";

    @Autowired
    public ApplicationContext context;

    /** There is no mail server unless a test says so. */
    @MockitoBean
    Outbox outbox;

    @AfterEach
    final void close() {
        MockVaadin.tearDown();
        SignedInAs.nobody();
    }

    /** Opens a page as a person of the demonstration, or as nobody. */
    public final void open(String who, String path, Locale language) {
        open(
                context,
                who,
                path,
                language,
                new Routes(
                        ViewsOf.packages("org.evenhand.people.ui", "org.evenhand.signin.ui"),
                        Set.of(NotFoundPage.class, TroublePage.class, PageNotForYou.class, ServiceNotForYou.class),
                        true));
    }

    public final void open(String who, String path) {
        open(who, path, ENGLISH);
    }

    public static String code() {
        return LocatorJ._get(Code.class).getText();
    }

    /** The page says this at the field and once more at the top, where a line leads to the field. */
    public static void assertRefused(FormField<?> formField, String why) {
        assertThat(textOf(formField)).as("at the field “%s”", formField.label()).contains(why);
        assertThat(formField.getClassNames()).contains("entry-refused");
        ErrorSummary summary = LocatorJ._get(ErrorSummary.class);
        assertThat(textOf(summary)).as("at the top").contains(why);
        assertThat(LocatorJ._find(summary, com.vaadin.flow.component.html.Anchor.class))
                .extracting(com.vaadin.flow.component.html.Anchor::getHref)
                .contains("#" + formField.fieldId());
    }

    public static void assertNothingRefused() {
        assertThat(LocatorJ._find(ErrorSummary.class)).noneMatch(Component::isVisible);
        assertThat(LocatorJ._find(FormField.class))
                .noneMatch(formField -> formField.getClassNames().contains("entry-refused"));
    }
}
