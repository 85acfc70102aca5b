/** Providers who may bid for a published tender: known to themselves alone, and those who look for partners to everybody. */
@NullMarked
package org.evenhand.notices.interest;

import org.jspecify.annotations.NullMarked;
