/** The pages of the sample tenders. */
@NullMarked
package org.evenhand.samples.ui;

import org.jspecify.annotations.NullMarked;
