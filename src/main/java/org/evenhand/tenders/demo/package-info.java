/** Invented tenders of the demonstration. */
@NullMarked
package org.evenhand.tenders.demo;

import org.jspecify.annotations.NullMarked;
