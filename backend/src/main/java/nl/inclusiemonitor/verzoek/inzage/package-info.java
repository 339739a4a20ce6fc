/** All that is kept of one person, for who asks for his own data (AVG art. 15). */
package nl.inclusiemonitor.verzoek.inzage;
