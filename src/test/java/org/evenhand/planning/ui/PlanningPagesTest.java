package org.evenhand.planning.ui;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import java.util.Locale;
import java.util.Set;
import org.evenhand.design.Messages;
import org.evenhand.design.NotFoundPage;
import org.evenhand.design.PageNotForYou;
import org.evenhand.design.PageReading;
import org.evenhand.design.ServiceNotForYou;
import org.evenhand.design.TroublePage;
import org.evenhand.people.SignedInAs;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** What tests of the pages of planning have in common: ways to open one as somebody, to read it and to fill it in. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:planning-pages-${random.uuid};DB_CLOSE_DELAY=30")
@ActiveProfiles("demo")
abstract class PlanningPagesTest extends PageReading {

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    /** Business cases as the demonstration begins with them. */
    final void inventCasesAnew() throws Exception {
        jdbc.sql("delete from business_case_figure").update();
        jdbc.sql("delete from business_case").update();
        context.getBean("demoCases", ApplicationRunner.class).run(new DefaultApplicationArguments());
    }

    @AfterEach
    final void close() {
        MockVaadin.tearDown();
        SignedInAs.nobody();
    }

    /** An open page brings the translations. */
    static Messages inEnglish() {
        return Messages.in(Locale.UK);
    }

    final void open(String who, String path) {
        open(who, path, Locale.UK);
    }

    final void open(String who, String path, Locale language) {
        open(
                context,
                who,
                path,
                language,
                new Routes(
                        Set.of(
                                AssessmentView.class,
                                ActionView.class,
                                CopiesView.class,
                                CopyView.class,
                                CasesView.class,
                                CaseView.class,
                                CaseItemView.class),
                        Set.of(NotFoundPage.class, TroublePage.class, PageNotForYou.class, ServiceNotForYou.class),
                        true));
    }
}
