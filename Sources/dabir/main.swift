print("dabir")
