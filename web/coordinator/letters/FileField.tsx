/** Choosing a file of the device: read here, sent nowhere. */
import { FieldFrame, type FieldProps } from '../../parts/Field.tsx'

export function FileField(props: FieldProps & { accept: string; onFile: (file: File) => void }) {
  return (
    <FieldFrame {...props}>
      {(ties) => (
        <input
          class="control"
          id={ties.id}
          name={props.name}
          type="file"
          accept={props.accept}
          aria-describedby={ties.describedBy}
          aria-invalid={ties.isInvalid || undefined}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0]
            if (file) props.onFile(file)
          }}
        />
      )}
    </FieldFrame>
  )
}
