System.Console.WriteLine("terrain");
