package org.evenhand.tenders;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** What tests of published tenders have in common: one context for all of them. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:frameworks-${random.uuid};DB_CLOSE_DELAY=-1",
            "evenhand.packs=rules"
        })
@ActiveProfiles("demo")
public abstract class PublishedPages {}
