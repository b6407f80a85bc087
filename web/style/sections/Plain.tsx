/** Plain elements: they need no class. */
import { Part, Shown } from '../Part.tsx'

export function Plain() {
  return (
    <Part
      id="elementen"
      name="Tekst, lijsten, tabellen"
      text="Gewone elementen dragen de onderdelen van het NL Design System vanzelf."
    >
      <Shown name="Heading, Paragraph, Link">
        <h3>Kop 3: waarom dit plan doorgaat</h3>
        <h4>Kop 4: wie betaalt het</h4>
        <p class="lead">Een inleiding is groter en zegt in één zin waar het over gaat.</p>
        <p>
          Een alinea met <a href="/style">een link naar een pagina</a>, <strong>nadruk</strong> en{' '}
          <small>kleine letters</small>. Een regel is hoogstens 62 tekens lang, want dat leest het rustigst.
        </p>
      </Shown>
      <Shown name="Lijsten, feiten, uitklappen">
        <div class="halves">
          <div class="stack">
            <ul>
              <li>geveltuinen</li>
              <li>een bank in de schaduw</li>
            </ul>
            <ol>
              <li>Kies plannen.</li>
              <li>Vul uw code in.</li>
            </ol>
          </div>
          <div class="stack">
            <dl class="facts">
              <dt>Kosten</dt>
              <dd class="figure">€ 6.800</dd>
              <dt>Plek</dt>
              <dd>Lorentzbuurt, Oost</dd>
            </dl>
            <details>
              <summary>Toon als tabel</summary>
              <p>Wat hier staat, is dicht tot iemand het opent.</p>
            </details>
          </div>
        </div>
        <hr />
      </Shown>
      <Shown name="Tabel">
        <section class="table-frame" tabindex="0" aria-label="Voorbeeld van een tabel">
          <table>
            <caption>Wat de wijk uitgaf</caption>
            <thead>
              <tr>
                <th scope="col">Plan</th>
                <th scope="col" class="number">
                  Bedrag
                </th>
              </tr>
            </thead>
            <tbody>
              <tr>
                <th scope="row">Geveltuinen</th>
                <td class="number">€ 6.800</td>
              </tr>
              <tr>
                <th scope="row">Buurtkeuken</th>
                <td class="number">€ 7.500</td>
              </tr>
            </tbody>
          </table>
        </section>
      </Shown>
      <Shown name="Kaarten naast elkaar">
        <div class="thirds">
          <div class="card">Een kaart.</div>
          <div class="card">Nog een.</div>
          <div class="card">En een derde.</div>
        </div>
      </Shown>
    </Part>
  )
}
