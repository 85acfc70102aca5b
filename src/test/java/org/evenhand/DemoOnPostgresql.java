package org.evenhand;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application with its demonstration and the rule packs, on a real PostgreSQL. All who say so share one
 * application.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = "evenhand.packs=rules")
@ActiveProfiles("demo")
@ContextConfiguration(initializers = RealPostgres.Empty.class)
public @interface DemoOnPostgresql {}
