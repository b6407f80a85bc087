/** What one presses: buttons in every kind, tone and state, the bar of decisions, the dialog. */
import { createSignal, For } from 'solid-js'
import { Button, type ButtonKind, LinkButton } from '../../parts/Button.tsx'
import { DecisionBar } from '../../parts/DecisionBar.tsx'
import { Dialog } from '../../parts/Dialog.tsx'
import { announce } from '../../shell/announce.tsx'
import { InState, Part, Shown } from '../Part.tsx'

const kinds: readonly ButtonKind[] = ['primary', 'secondary', 'subtle']

export function Acts() {
  const [isOpen, setIsOpen] = createSignal(false)
  return (
    <Part
      id="knoppen"
      name="Knoppen en vragen"
      text="Eén hoofdknop per scherm. Met de muis erop wordt een knop dieper van kleur; met het toetsenbord krijgt hij een rand met een halo."
    >
      <Shown name="Button, LinkButton">
        <For each={kinds}>
          {(kind) => (
            <div class="row">
              <InState state={kind}>
                <Button kind={kind}>Bekijk uw biljet</Button>
              </InState>
              <InState state="onder de muis">
                <span class={`nl-button nl-button--${kind} style-hover style-hover--${kind}`}>Bekijk uw biljet</span>
              </InState>
              <InState state="met het toetsenbord">
                <span class={`nl-button nl-button--${kind} style-focus`}>Bekijk uw biljet</span>
              </InState>
              <InState state="weigert">
                <Button kind={kind} isNegative>
                  Wijs af
                </Button>
              </InState>
              <InState state="bezig">
                <Button kind={kind} isBusy>
                  Bezig …
                </Button>
              </InState>
              <InState state="uit">
                <Button kind={kind} disabled>
                  Bekijk uw biljet
                </Button>
              </InState>
              <InState state="link">
                <LinkButton kind={kind} href="/style">
                  Naar de plannen
                </LinkButton>
              </InState>
            </div>
          )}
        </For>
        <div class="row">
          <InState state="ingedrukt">
            <Button isPressed>Lijst</Button>
          </InState>
          <InState state="niet ingedrukt">
            <Button isPressed={false}>Kaart</Button>
          </InState>
        </div>
      </Shown>
      <Shown name="Dialog">
        <p>
          <Button onClick={() => setIsOpen(true)}>Open de dialoog</Button>
        </p>
        <Dialog
          isOpen={isOpen()}
          onClose={() => setIsOpen(false)}
          title="Uw biljet"
          actions={<Button kind="primary">Dien in</Button>}
        >
          <p>Twee plannen gekozen.</p>
        </Dialog>
      </Shown>
      <Shown name="DecisionBar">
        <DecisionBar
          actions={[
            { id: 'approve', label: 'Keur goed', kind: 'primary' },
            { id: 'redirect', label: 'Naar de raad' },
            { id: 'return', label: 'Stuur terug' },
            { id: 'refuse', label: 'Wijs af', isNegative: true },
          ]}
          onDecide={(action, reason) => announce(`${action}: ${reason}`)}
        />
      </Shown>
    </Part>
  )
}
