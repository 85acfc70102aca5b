package org.evenhand;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** The whole application with its demonstration and the rule packs, on H2. All who say so share one application. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:frameworks-${random.uuid};DB_CLOSE_DELAY=30",
            "evenhand.packs=rules"
        })
@ActiveProfiles("demo")
public @interface DemoOnH2 {}
