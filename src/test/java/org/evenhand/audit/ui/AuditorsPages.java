package org.evenhand.audit.ui;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.evenhand.audit.ReaderAtHand;
import org.evenhand.design.NotFoundPage;
import org.evenhand.design.PageReading;
import org.evenhand.design.SelectFormField;
import org.evenhand.design.TroublePage;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.shared.TenderId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.transaction.support.TransactionTemplate;

/** What tests of the auditor’s pages have in common. Each has an organisation of its own, so that none sees another’s acts. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:${random.uuid}")
@Import(ReaderAtHand.Wiring.class)
abstract class AuditorsPages extends PageReading {

    @Autowired
    ApplicationContext context;

    @Autowired
    ReaderAtHand reader;

    @Autowired
    TransactionTemplate transactions;

    final String organisation = "org-" + UUID.randomUUID();
    final TenderId tender = new TenderId("tender-" + UUID.randomUUID());

    @BeforeEach
    void an_auditor() {
        reader.isAuditorOf(organisation);
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    final AuditEvent act(String code, String on) {
        record Kind(String code) implements AuditEvent.Kind {}
        return AuditEvent.of(
                        new Actor.Person(
                                new AccountId("account-1"),
                                "Ada Jones",
                                Role.COMMISSIONER,
                                new OrganisationId(organisation)),
                        new Kind(code),
                        new AuditEvent.Subject("account", on, Optional.of(3L)))
                .at(new OrganisationId(organisation));
    }

    final void publish(AuditEvent auditEvent) {
        transactions.executeWithoutResult(status -> context.publishEvent(auditEvent));
    }

    final void open(String path, Map<String, String> query, String language) {
        open(path, query, language, "AUDITOR");
    }

    final void open(String path, Map<String, String> query, String language, String role) {
        MockVaadin.tearDown();
        var authentication = new TestingAuthenticationToken("aud@example.org", "", "ROLE_" + role);
        // Each context that starts puts its own in place of the last; another may have started since this one did.
        context.getBeanProvider(SecurityContextHolderStrategy.class)
                .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
        SecurityContextHolder.getContext().setAuthentication(authentication);
        MockVaadin.setMockRequestFactory(session -> {
            FakeRequest request = new FakeRequest(session);
            request.setLocaleInt(Locale.of(language, "GB"));
            request.setUserPrincipalInt(authentication);
            request.setUserInRole((principal, asked) -> asked.equals(role) || asked.equals("ROLE_" + role));
            return request;
        });
        Routes routes = new Routes(
                Set.of(AuditView.class, TenderTimelineView.class), Set.of(NotFoundPage.class, TroublePage.class), true);
        MockVaadin.setup(UI::new, new MockSpringServlet(routes, context, UI::new));
        UI.getCurrent().navigate(path, QueryParameters.simple(query));
    }

    static SelectFormField<?> what() {
        return LocatorJ._find(SelectFormField.class).getFirst();
    }
}
