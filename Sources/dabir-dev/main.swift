print("dabir-dev")
