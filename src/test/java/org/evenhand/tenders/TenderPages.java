package org.evenhand.tenders;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.router.HasErrorParameter;
import java.util.Locale;
import java.util.Set;
import org.evenhand.ViewsOf;
import org.evenhand.design.NotFoundPage;
import org.evenhand.design.PageReading;
import org.evenhand.design.TroublePage;
import org.evenhand.people.SignedInAs;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Base of the tests of pages of drafts and of published tenders, which lead to each other. */
public abstract class TenderPages extends PageReading {

    @Autowired
    protected ApplicationContext context;

    @AfterEach
    void close() {
        MockVaadin.tearDown();
        SignedInAs.nobody();
    }

    /** Opens a page as a person of the demonstration, or as nobody where that is empty. */
    public final void open(String who, String path, Locale language) {
        open(context, who, path, language, new Routes(ViewsOf.packages("org.evenhand.tenders.ui"), errorPages(), true));
    }

    /** Classes of the pages that come up where something goes wrong. */
    protected Set<Class<? extends HasErrorParameter<?>>> errorPages() {
        return Set.of(NotFoundPage.class, TroublePage.class);
    }
}
