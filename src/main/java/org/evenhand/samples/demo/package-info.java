/** Invented scoring frameworks and tenders of the demonstration, made as the application starts. */
@NullMarked
package org.evenhand.samples.demo;

import org.jspecify.annotations.NullMarked;
