package org.evenhand.people;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.data.jdbc.test.autoconfigure.DataJdbcTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase.Replace;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Everything about people without the web, on H2. Nothing is rolled back, as several threads take part. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DataJdbcTest(properties = "spring.datasource.url=jdbc:h2:mem:people-${random.uuid};DB_CLOSE_DELAY=30")
@AutoConfigureTestDatabase(replace = Replace.NONE)
@Import(PeopleContext.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public @interface OnH2 {}
