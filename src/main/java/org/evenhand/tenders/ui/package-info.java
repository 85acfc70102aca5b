/** The pages of tenders. */
@NullMarked
package org.evenhand.tenders.ui;

import org.jspecify.annotations.NullMarked;
