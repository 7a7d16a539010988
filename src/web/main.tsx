import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import './styles/tokens.css'
import './styles/base.css'
import './styles/shell.css'
import './styles/parts.css'

const root = document.getElementById('desk')
if (root === null) throw new Error('index.html has no element with the id "desk"')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
